package dev.sartor.parsing.importers.europass;

import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.xml.Element;
import org.jspecify.annotations.Nullable;

/** Mother tongues, foreign languages with their levels (Common European Framework), and driving licences. */
final class OldSkills {
    private static final String[] FIVE = {"Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing"};

    private final ResumeShape shape;

    OldSkills(ResumeShape shape) {
        this.shape = shape;
    }

    void read(Element skills) {
        for (var each : skills.all("MotherTongue"))
            shape.add("languages", new Entry().put("language", language(each)).put("fluency", "Native"));
        for (var each : skills.all("ForeignLanguage"))
            shape.add("languages", new Entry().put("language", language(each)).put("fluency", levels(each)));
        for (var group : skills.all("Driving"))
            for (var licence : group.all("Licence")) {
                var name = licence.text() == null ? licence.text("Label", "Code") : licence.text();
                if (name != null)
                    shape.add(
                            "certificates",
                            new Entry().put("name", "Driving licence " + name).ours("kind", "licence"));
            }
    }

    private static @Nullable String language(Element e) {
        return e.text("Description/Label", "Description/Code", "Language/Label", "Language/Code", "Description");
    }

    /** One level where all five agree, else all of them. */
    private static @Nullable String levels(Element e) {
        var told = new StringBuilder();
        String first = null;
        boolean same = true;
        for (var skill : FIVE) {
            var level = e.anywhere(skill);
            if (level == null) continue;
            if (first == null) first = level;
            same &= level.equals(first);
            told.append(told.isEmpty() ? "" : ", ")
                    .append(skill.replaceAll("(?<=[a-z])(?=[A-Z])", " "))
                    .append(' ')
                    .append(level);
        }
        return same ? first : told.toString();
    }
}
