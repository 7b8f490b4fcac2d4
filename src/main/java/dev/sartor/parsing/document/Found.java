package dev.sartor.parsing.document;

import dev.sartor.parsing.entries.Entries;
import dev.sartor.parsing.entries.Lines;
import dev.sartor.parsing.fields.Events;
import dev.sartor.parsing.fields.Form;
import dev.sartor.parsing.fields.Jobs;
import dev.sartor.parsing.fields.Notes;
import dev.sartor.parsing.fields.Skills;
import dev.sartor.parsing.fields.Spoken;
import dev.sartor.parsing.fields.Studies;
import dev.sartor.parsing.fields.Undertakings;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.looks.Look;
import dev.sartor.parsing.sections.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the sections say, in JSON Resume's shape, filled section by section. */
final class Found {
    private final Map<String, List<Object>> lists = new LinkedHashMap<>();
    private final StringBuilder summary = new StringBuilder();
    private final Look usual;
    private final Notes notes;

    Found(Look usual, Notes notes) {
        this.usual = usual;
        this.notes = notes;
    }

    void section(Section section) {
        notes.spend(section.heading());
        var rows = section.rows();
        if (rows.isEmpty()) return;
        switch (section.kind()) {
            case HEADER, CONTACT, PROFILES -> {}
            case SUMMARY -> summary(section);
            case WORK -> add("work", jobs(section));
            case VOLUNTEER -> add("volunteer", Jobs.volunteer(entries(section), notes, size("volunteer")));
            case EDUCATION -> add("education", studies(rows));
            case SKILLS -> skills(rows);
            case PROJECTS -> add("projects", Undertakings.projects(entries(section), notes, size("projects")));
            case LANGUAGES -> add("languages", Spoken.read(rows, notes, size("languages")));
            case CERTIFICATES, COURSES -> named(section, "certificates", "name", "issuer", "date", "");
            case AWARDS -> named(section, "awards", "title", "awarder", "date", "summary");
            case PUBLICATIONS -> named(section, "publications", "name", "publisher", "releaseDate", "summary");
            case INTERESTS -> add("interests", Skills.read(rows, new Notes(), 0), section);
            case REFERENCES -> named(section, "references", "name", "reference", "x-date", "reference");
            case OTHER -> other(section);
        }
    }

    private List<Map<String, Object>> jobs(Section section) {
        int from = size("work");
        if (Events.are(section.rows())) return Events.employers(section.rows(), notes, from);
        if (Form.is(section.rows(), true)) return Form.work(section.rows(), notes, from);
        return Jobs.work(entries(section), notes, from);
    }

    private List<Map<String, Object>> studies(List<Row> rows) {
        int from = size("education");
        if (Events.are(rows)) return Events.schools(rows, notes, from);
        if (Form.is(rows, false)) return Form.education(rows, notes, from);
        return Studies.read(Entries.of(rows, usual, Studies::names), notes, from);
    }

    private void skills(List<Row> rows) {
        var spoken = Skills.spoken(rows);
        add("languages", Spoken.read(spoken, notes, size("languages")));
        var others = rows.stream().filter(row -> !spoken.contains(row)).toList();
        if (!others.isEmpty()) add("skills", Skills.read(others, notes, size("skills")));
    }

    private void named(Section s, String list, String name, String second, String date, String text) {
        add(list, Undertakings.named(list, name, second, date, text, s.rows(), entries(s), notes, size(list)));
    }

    private java.util.List<dev.sartor.parsing.entries.Entry> entries(Section section) {
        return Entries.of(section.rows(), usual);
    }

    private void summary(Section section) {
        var text = String.join(
                "\n",
                Lines.items(section.rows(), Lines.right(section.rows())).stream()
                        .map(item -> item.text())
                        .toList());
        summary.append(summary.isEmpty() ? "" : "\n").append(text);
        notes.notedSummary(section.rows());
    }

    private void other(Section section) {
        var items = Lines.items(section.rows(), Lines.right(section.rows()));
        var entry = new LinkedHashMap<String, Object>();
        entry.put("highlights", items.stream().map(item -> item.text()).toList());
        var custom = new LinkedHashMap<String, Object>();
        custom.put("title", section.title());
        custom.put("entries", List.of(entry));
        notes.notedSection("x-sartor.sections[" + size("sections") + "]", section.rows());
        add("sections", List.of(custom));
    }

    private int size(String list) {
        return lists.getOrDefault(list, List.of()).size();
    }

    private void add(String list, List<Map<String, Object>> items) {
        if (!items.isEmpty())
            lists.computeIfAbsent(list, k -> new ArrayList<>()).addAll(items);
    }

    private void add(String list, List<Map<String, Object>> items, Section section) {
        notes.notedSection(list, section.rows());
        add(list, items);
    }

    /** @param basics who the person is; the summary is put there */
    Map<String, Object> resume(Map<String, Object> basics) {
        var out = new LinkedHashMap<String, Object>();
        if (!summary.isEmpty()) basics.put("summary", summary.toString());
        if (!basics.isEmpty()) out.put("basics", basics);
        for (var list : lists.entrySet())
            if (!list.getKey().equals("sections")) out.put(list.getKey(), list.getValue());
        return out;
    }

    List<Object> sections() {
        return lists.getOrDefault("sections", List.of());
    }
}
