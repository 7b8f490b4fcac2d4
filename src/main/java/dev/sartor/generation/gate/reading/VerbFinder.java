package dev.sartor.generation.gate.reading;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;
import dev.sartor.generation.gate.numbers.NumberWords;

/** Tells verbs from nouns and adjectives of the same form, by the words around them. */
final class VerbFinder {
    private final Words words;
    private boolean baseForms;

    VerbFinder(Words words) {
        this.words = words;
    }

    /** Ask token by token, in order: a verb in base form makes later ones likelier. */
    boolean isVerb(int i) {
        if (!words.isContent(i) || words.token(i).joined() || isTitleNoun(i) || isAttribute(i)) return false;
        var lower = words.lower(i);
        var head = lower.contains("_") ? lower.substring(0, lower.indexOf('_')) : lower;
        if (words.lexicon().isNominal(head) && !words.lexicon().isPast(head)) return false;
        if (words.in(Group.BY, i + 1) && !isAmount(i + 2) && words.lexicon().verb(words.key(i)) != null) return true;
        if (words.lexicon().isPastForm(head) || isDataVerb(i)) return isPast(i);
        if (isGerund(head)) return isGerundVerb(i);
        boolean known = words.lexicon().verb(words.key(i)) != null || words.in(Group.LIGHT, i);
        boolean base = known && isBase(i);
        baseForms |= base;
        return base;
    }

    /** "costs by $14,500", "the close by four days": how much, not by whom. */
    private boolean isAmount(int i) {
        if (i >= words.size()) return false;
        boolean sign = words.token(i).isMark() && "$£€¥₹~+".contains(words.lower(i));
        return sign || words.token(i).isNumber() || NumberWords.isCardinal(words, i) || words.in(Group.ABOUT, i);
    }

    /** Outside English a trade or rank that looks like a verb ("assistant") is none. */
    private boolean isTitleNoun(int i) {
        boolean english = words.lexicon().language().equals("en");
        return !english && (words.in(Group.LESSER, i) || words.in(Group.PERSON, i));
    }

    /** "die von einer Agentur erstellte App": between article and noun, with who did it, German describes the noun. */
    private boolean isAttribute(int i) {
        boolean german = words.lexicon().language().equals("de");
        if (!german
                || i + 1 >= words.size()
                || !words.token(i + 1).isCapital()
                || words.token(i).isCapital()) return false;
        for (int j = i - 2; j >= 0 && i - j <= 6; j--)
            if (words.in(Group.DETERMINER, j) && words.in(Group.BY, j + 1)) return true;
        return false;
    }

    /** Outside English any form of a verb that the data knows may be a past one. */
    private boolean isDataVerb(int i) {
        if (words.lexicon().language().equals("en")) return false;
        return words.lexicon().verb(words.key(i)) != null || words.in(Group.LIGHT, i) || isFinite(i);
    }

    /** A verb the data does not know, by its ending and what stands beside it: "montierte der", "a installé", "instaló". */
    private boolean isFinite(int i) {
        var lower = words.lower(i);
        if (words.token(i).isCapital() && !opens(i) || lower.length() < 5) return false;
        return switch (words.lexicon().language()) {
            case "de" ->
                lower.matches(".+([bcdfghklmnprstzß]|[dtnm]e)te[n]?")
                        && words.in(Group.DETERMINER, i + 1)
                        && !isNounNext(i);
            case "fr" -> words.in(Group.AUXILIARY, i - 1) && lower.matches(".+(é|ée|és|ées)");
            case "es" -> lower.matches(".+(ó|aron|ieron)");
            default -> false;
        };
    }

    /** "die bekannte die" is no German; "alte ein" is none either, but "rechte der" may be: a determiner before it. */
    private boolean isNounNext(int i) {
        return words.in(Group.DETERMINER, i - 1) || words.in(Group.PREPOSITION, i - 1);
    }

    private boolean isGerund(String lower) {
        return words.lexicon().language().equals("en") && lower.endsWith("ing") && lower.length() > 5;
    }

    private boolean isPast(int i) {
        boolean named = i + 1 < words.size() && words.token(i + 1).isCapital();
        if (named && words.in(Group.CREDENTIAL, i)) return false;
        if (opens(i) || words.in(Group.AUXILIARY, i - 1) || isSubject(i - 1)) return true;
        if (!words.lexicon().language().equals("en") && isFinite(i)) return true;
        if (isBehindPronoun(i)) return true;
        if (words.in(Group.DETERMINER, i - 1)
                || words.token(i - 1).possessive()
                || words.token(i - 1).isNumber()) return false;
        if (words.in(Group.PREPOSITION, i - 1)) return false;
        boolean adjective = words.isContent(i + 1) && !words.token(i - 1).isMark() && !words.in(Group.AND, i - 1);
        return !adjective || words.in(Group.SUBORDINATE, i - 1) || !isDescribing(i);
    }

    /** "La web la hizo un proveedor", "la hace un taller": between noun and article, "la" stands for the noun before it. */
    private boolean isBehindPronoun(int i) {
        return words.lexicon().language().equals("es")
                && words.in(Group.DETERMINER, i - 1)
                && words.isContent(i - 2)
                && words.in(Group.DETERMINER, i + 1)
                && (words.lexicon().isPast(words.lower(i)) || words.lexicon().verb(words.key(i)) != null);
    }

    /** "reduced expired stock": a past form right behind a verb and before a noun describes the noun. */
    private boolean isDescribing(int i) {
        return words.lexicon().verb(words.key(i - 1)) != null || words.lexicon().isPast(words.lower(i - 1));
    }

    private boolean isGerundVerb(int i) {
        boolean takes = words.in(Group.DETERMINER, i + 1)
                || words.isContent(i + 1)
                || (i + 1 < words.size() && words.token(i + 1).isNumber());
        if (opens(i))
            return takes && !(i + 1 < words.size() && words.token(i + 1).isCapital());
        if (words.in(Group.DETERMINER, i - 1) || words.token(i - 1).possessive()) return false;
        if (words.isContent(i - 1)) return words.in(Group.DETERMINER, i + 1) || isNumberNear(i);
        return takes || words.in(Group.AUXILIARY, i - 1);
    }

    private boolean isBase(int i) {
        if (i > 0 && (isSubject(i - 1) || words.in(Group.AUXILIARY, i - 1) || words.in(Group.TO_VERB, i - 1)))
            return true;
        if (words.in(Group.OF, i + 1) || i + 1 >= words.size()) return false;
        var next = words.token(i + 1);
        boolean noun = words.in(Group.PERSON, i) && words.in(Group.PREPOSITION, i + 1);
        if (opens(i)) return !next.isMark() && !noun && (!next.isCapital() || next.isTechnical());
        boolean goesOn = words.in(Group.AND, i - 1) || words.lower(i - 1).equals(",");
        boolean governs = words.in(Group.AND, i - 1) && words.in(Group.DETERMINER, i + 1);
        return goesOn && (baseForms || governs) && !next.isMark();
    }

    /** A number within three words, with only function words before it: "handling up to 40,000". */
    private boolean isNumberNear(int i) {
        for (int j = i + 1; j < Math.min(i + 4, words.size()); j++) {
            if (words.token(j).isNumber()) return true;
            if (!words.in(Group.FUNCTION, j)) return false;
        }
        return false;
    }

    private boolean isSubject(int i) {
        return words.in(Group.I, i) || words.in(Group.WE, i) || words.in(Group.YOU, i) || words.in(Group.SUBJECT, i);
    }

    private boolean opens(int i) {
        return i == 0 || words.isMark(i - 1, ".;:•!?(–—");
    }
}
