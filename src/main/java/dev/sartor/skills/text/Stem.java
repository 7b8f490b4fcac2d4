package dev.sartor.skills.text;

/** Takes the endings of number and case off a folded word; light on purpose, so that no two roots meet. */
public enum Stem {
    EN {
        @Override
        public String of(String word) {
            int n = word.length();
            if (n < 4 || !word.endsWith("s") || ends(word, "ss", "us", "is")) return word;
            if (n > 4 && word.endsWith("ies")) return word.substring(0, n - 3) + "y";
            if (ends(word, "xes", "ches", "shes", "sses", "zes")) return word.substring(0, n - 2);
            return word.substring(0, n - 1);
        }
    },
    DE {
        @Override
        public String of(String word) {
            for (var ending : new String[] {"ern", "en", "er", "es", "em", "e", "n", "s"})
                if (word.length() >= ending.length() + 4 && word.endsWith(ending))
                    return word.substring(0, word.length() - ending.length());
            return word;
        }
    },
    FR {
        @Override
        public String of(String word) {
            if (word.length() > 4 && word.endsWith("aux")) return word.substring(0, word.length() - 3) + "al";
            for (var ending : new String[] {"es", "e", "s", "x"})
                if (word.length() >= ending.length() + 4 && word.endsWith(ending))
                    return word.substring(0, word.length() - ending.length());
            return word;
        }
    },
    ES {
        @Override
        public String of(String word) {
            for (var ending : new String[] {"es", "as", "os", "a", "o", "e", "s"})
                if (word.length() >= ending.length() + 4 && word.endsWith(ending))
                    return word.substring(0, word.length() - ending.length());
            return word;
        }
    };

    /** The word without its ending. */
    public abstract String of(String word);

    /** The stemmer of a language (BCP 47), English where there is none. */
    public static Stem forLanguage(String language) {
        return switch (language.length() < 2 ? "en" : language.substring(0, 2)) {
            case "de" -> DE;
            case "fr" -> FR;
            case "es" -> ES;
            default -> EN;
        };
    }

    private static boolean ends(String word, String... endings) {
        for (var ending : endings) if (word.endsWith(ending)) return true;
        return false;
    }
}
