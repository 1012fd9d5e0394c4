severity-success = Succès
-label-code = Code
