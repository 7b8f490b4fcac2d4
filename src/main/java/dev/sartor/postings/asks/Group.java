package dev.sartor.postings.asks;

import dev.sartor.model.posting.Span;
import dev.sartor.skills.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Skills any one of which will do ("Vitest or Jest"); most often one alone. */
record Group(List<Mention> mentions) {
    private static final Pattern SLASH = Pattern.compile("\\s?/\\s?");
    private static final Pattern COMMA = Pattern.compile(",\\s*|\\s?/\\s?");
    private static final Pattern OR =
            Pattern.compile("(?iu),?\\s*(?:or|oder|bzw\\.?|ou|o|u|and/or|und/oder|et/ou|y/o)\\s+(?:an?\\s+)?");

    Group {
        mentions = List.copyOf(mentions);
    }

    int start() {
        return mentions.getFirst().span().start();
    }

    int end() {
        return mentions.getLast().span().end();
    }

    String surface(String text) {
        return text.substring(start(), end());
    }

    /** The same group in a text that begins elsewhere. */
    Group shifted(int by) {
        return new Group(mentions.stream()
                .map(m -> new Mention(
                        m.id(), new Span(m.span().start() + by, m.span().end() + by), m.surface()))
                .toList());
    }

    List<String> ids() {
        return mentions.stream().map(Mention::id).distinct().toList();
    }

    /**
     * Groups the mentions of a text.
     *
     * @param either whether its words make every list a choice ("such as", "or similar")
     */
    static List<Group> of(String text, List<Mention> mentions, boolean either) {
        var groups = new ArrayList<Group>();
        for (int i = 0; i < mentions.size(); ) {
            int last = runEnd(text, mentions, i, either);
            groups.add(new Group(mentions.subList(i, last + 1)));
            i = last + 1;
        }
        return groups;
    }

    /** The last mention of the choice that begins here: a, b or c; a/b; one alone. */
    private static int runEnd(String text, List<Mention> mentions, int from, boolean either) {
        int last = from;
        for (int i = from; i + 1 < mentions.size(); i++) {
            var between = between(text, mentions, i);
            if (OR.matcher(between).matches() || (between.equals(" ") && last == i && !names(mentions, i)))
                last = i + 1;
            else if (SLASH.matcher(between).matches() && last == i) last = i + 1;
            else if (either && COMMA.matcher(between).matches()) last = i + 1;
            else if (!COMMA.matcher(between).matches()) break;
        }
        return last;
    }

    private static boolean names(List<Mention> mentions, int i) {
        return NamedItems.product(mentions.get(i).surface())
                || NamedItems.product(mentions.get(i + 1).surface());
    }

    private static String between(String text, List<Mention> mentions, int i) {
        return text.substring(
                mentions.get(i).span().end(), mentions.get(i + 1).span().start());
    }
}
