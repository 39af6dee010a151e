# The settings.

settings-language = Language
settings-language-hint = What Ballast says, on the screen and on paper. Your own words stay as you wrote them.
settings-language-system = as the system
