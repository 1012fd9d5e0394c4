label-aliases = Également appelé :
