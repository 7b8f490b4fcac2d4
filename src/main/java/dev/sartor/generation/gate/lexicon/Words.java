package dev.sartor.generation.gate.lexicon;

import dev.sartor.generation.gate.text.Token;
import dev.sartor.generation.gate.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text's tokens with their keys, set phrases ("set up", "in charge of") joined into one.
 *
 * @param groups by token, the ordinals of the groups it is in; shared, not to be changed
 */
public record Words(Lexicon lexicon, List<Token> tokens, List<String> keys, List<BitSet> groups) {
    public Words {
        tokens = List.copyOf(tokens);
        keys = List.copyOf(keys);
        groups = List.copyOf(groups);
    }

    public static Words of(String text, Lexicon lexicon) {
        var raw = withoutAbbreviationDots(Tokens.of(SpelledSpans.apart(text, lexicon)), lexicon);
        var rawKeys = raw.stream()
                .map(t -> t.isWord() ? lexicon.key(t.lower()) : t.lower())
                .toList();
        var tokens = new ArrayList<Token>();
        var keys = new ArrayList<String>();
        for (int i = 0; i < raw.size(); ) {
            if (isParted(lexicon, rawKeys, raw, i)) {
                tokens.add(joined(List.of(raw.get(i), raw.get(i + 2))));
                keys.add(rawKeys.get(i) + "_" + rawKeys.get(i + 2));
                tokens.add(raw.get(i + 1));
                keys.add(rawKeys.get(i + 1));
                i += 3;
                continue;
            }
            int length = compound(lexicon, rawKeys, raw, i);
            tokens.add(length == 1 ? raw.get(i) : joined(raw.subList(i, i + length)));
            keys.add(length == 1 ? rawKeys.get(i) : String.join("_", rawKeys.subList(i, i + length)));
            i += length;
        }
        var groups = tokens.stream().map(t -> lexicon.groups(t.lower())).toList();
        return new Words(lexicon, tokens, keys, groups);
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public String key(int i) {
        return i < 0 || i >= keys.size() ? "" : keys.get(i);
    }

    /** The word in lower case; empty beyond the ends. */
    public String lower(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
    }

    /** True for a mark that is one of these. */
    public boolean isMark(int i, String marks) {
        var lower = lower(i);
        return lower.length() == 1 && marks.indexOf(lower.charAt(0)) >= 0;
    }

    public boolean in(Group group, int i) {
        return i >= 0 && i < groups.size() && groups.get(i).get(group.ordinal());
    }

    /** True when the word is in one of the groups, told by their ordinals. */
    public boolean inAny(BitSet ordinals, int i) {
        return i >= 0 && i < groups.size() && groups.get(i).intersects(ordinals);
    }

    /** True when any word is in the group. */
    public boolean has(Group group) {
        return IntStream.range(0, tokens.size()).anyMatch(i -> in(group, i));
    }

    /** True for a word that says something: neither mark, number nor function word. */
    public boolean isContent(int i) {
        if (i < 0 || i >= tokens.size() || !tokens.get(i).isWord()) return false;
        return !in(Group.FUNCTION, i) || isAcronym(tokens.get(i).text());
    }

    /** "IT" and "ME" are names, whatever "it" and "me" are. */
    private static boolean isAcronym(String text) {
        for (int i = 0; i < text.length(); i++) if (!Character.isUpperCase(text.charAt(i))) return false;
        return text.length() > 1;
    }

    /** The dot of "Mio." and "St." ends no sentence. */
    private static List<Token> withoutAbbreviationDots(List<Token> tokens, Lexicon lexicon) {
        var out = new ArrayList<Token>();
        for (var token : tokens) {
            boolean dot = token.is(".") && token.glued() && !out.isEmpty();
            if (!dot || !lexicon.in(Group.ABBREVIATION, out.getLast().lower())) out.add(token);
        }
        return out;
    }

    /** "sign them off": a set phrase of two words with a pronoun between. */
    private static boolean isParted(Lexicon lexicon, List<String> keys, List<Token> tokens, int i) {
        if (i + 2 >= tokens.size()
                || !lexicon.in(Group.OBJECT, tokens.get(i + 1).lower())) return false;
        var around = List.of(keys.get(i), keys.get(i + 2));
        return tokens.get(i).isWord()
                && lexicon.compounds(keys.get(i)).stream()
                        .anyMatch(p -> p.keys().equals(around));
    }

    private static int compound(Lexicon lexicon, List<String> keys, List<Token> tokens, int i) {
        for (var phrase : lexicon.compounds(keys.get(i))) {
            int end = i + phrase.keys().size();
            if (phrase.standsAt(keys, i) && tokens.subList(i, end).stream().allMatch(Token::isWord))
                return phrase.keys().size();
        }
        return 1;
    }

    private static Token joined(List<Token> parts) {
        var first = parts.getFirst();
        var last = parts.getLast();
        return new Token(
                Token.Kind.WORD,
                String.join(" ", parts.stream().map(Token::text).toList()),
                String.join("_", parts.stream().map(Token::lower).toList()),
                first.start(),
                last.end(),
                first.joined(),
                first.glued(),
                last.possessive());
    }
}
