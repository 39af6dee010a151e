# Die Einstellungen.

settings-language = Sprache
settings-language-hint = Was Ballast sagt, auf dem Bildschirm und auf Papier. Deine eigenen Worte bleiben, wie du sie geschrieben hast.
settings-language-system = wie das System
