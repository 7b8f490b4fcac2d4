package dev.sartor.postings.asks;

import dev.sartor.postings.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Leaves out notions that only say what a named thing is for ("scripting skills in Python", "Jest for unit tests"). */
final class Naming {
    private Naming() {}

    static List<Group> withoutContext(String text, List<Group> groups, Wording wording) {
        var out = new ArrayList<Group>();
        for (int i = 0; i < groups.size(); i++) {
            boolean purpose = i > 0
                    && named(text, groups.get(i - 1))
                    && between(text, groups, i - 1).strip().equals("for");
            boolean kind =
                    i + 1 < groups.size() && named(text, groups.get(i + 1)) && opens(between(text, groups, i), wording);
            if (named(text, groups.get(i)) || !(purpose || kind)) out.add(groups.get(i));
        }
        return out;
    }

    /** "… skills in", "… experience with" between a notion and a name. */
    private static boolean opens(String between, Wording wording) {
        var words = between.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return words.length == 2
                && wording.set("lead.noun").contains(words[0])
                && wording.set("lead.joint").contains(words[1]);
    }

    private static boolean named(String text, Group group) {
        return NamedItems.product(group.surface(text))
                || (group.start() > 0 && Character.isUpperCase(text.charAt(group.start())));
    }

    private static String between(String text, List<Group> groups, int i) {
        return text.substring(groups.get(i).end(), groups.get(i + 1).start());
    }
}
