sspi-unknown-code = Aucune explication n’est disponible pour le code { $code }.

## Severity of a code: a single word where possible, shown beside the code. Derived from the number alone.

severity-success = Succès
severity-informational = Information
severity-error = Erreur

## Labels of the command

label-code = Code
label-symbol = Symbole
label-severity = Gravité
label-language = Langue
label-message = Message
label-hint = Marche à suivre
label-developer = Pour les développeurs
label-aliases = Également appelé :
label-found-on-line = Trouvé à la ligne { $line }

## Words of a window that explains codes, such as the explorer

label-search = Rechercher
label-search-placeholder = Code, nom, mots ou journal entier
label-codes = Codes
label-code-count = Codes : { $count }
label-found-in-text = Codes trouvés dans le texte : { $count }
label-similar-names = Aucun résultat. Noms similaires
label-nothing-found = Aucun résultat. Saisissez un code tel que 0x8009030C, un nom ou des mots d’un message, dans n’importe quelle langue.
label-not-explained = Aucune explication dans le catalogue
label-system-languages = Système
label-pseudo-locale = Pseudo-langue
label-other-languages = Autres…
label-language-tags = Étiquettes de langue
label-ill-formed-tags = Étiquettes de langue mal formées :
label-copy = Copier
label-copied = Copié
label-why = Pourquoi cette langue ?
label-requested = Langues demandées :
label-nothing-requested = aucune, donc la langue de base
label-all-languages = Dans toutes les langues
label-fallback = langue de repli
label-instead-of = remplace { $tag }
label-no-text = aucune langue n’a de texte
label-right-to-left = Cette fenêtre ne prend pas en charge l’écriture de droite à gauche.
label-problems = Problèmes dans les textes personnalisés :
label-theme = Thème
label-theme-system = Thème système
label-theme-light = Clair
label-theme-dark = Sombre
label-keys = Raccourcis clavier
label-close = Fermer

## Why a language was tried, as a phrase behind its name

reason-exact = langue demandée
reason-parent = langue plus générale que { $tag }
reason-likely = forme usuelle pour { $tag }
reason-other-region = même langue que { $tag }, autre région
reason-base = langue de base

## What a language had for a code, as a phrase behind the reason

outcome-found = message trouvé
outcome-no-message = aucun message
outcome-no-value = aucun texte, seulement une marche à suivre
outcome-errors = message comportant une erreur
outcome-not-tried = non consultée

## Keys, and behind each pair what they do. Write the names of the keys as keyboards of your language have them.

keys-search = Ctrl+F ou /
action-search = Accéder à la recherche
keys-select = Flèches, Pg préc, Pg suiv
action-select = Sélectionner un code
keys-list = Entrée
action-list = Passer de la recherche à la liste
keys-type = N’importe quelle lettre, Ctrl+V
action-type = Passer de la liste à une nouvelle recherche
keys-copy = Ctrl+C
action-copy = Copier le texte sélectionné ou, à défaut, le symbole, le code, le message et la marche à suivre
keys-clear = Échap
action-clear = Effacer la recherche
keys-next = Tab, Maj+Tab
action-next = Passer à la partie suivante ou précédente de la fenêtre
keys-zoom = Ctrl++, Ctrl+-, Ctrl+0
action-zoom = Agrandir, réduire, rétablir la taille normale
keys-table = F1
action-table = Afficher ce tableau
