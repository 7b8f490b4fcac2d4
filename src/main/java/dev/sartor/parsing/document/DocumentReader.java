package dev.sartor.parsing.document;

import dev.sartor.extraction.Box;
import dev.sartor.extraction.Extracted;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.parsing.Reading;
import dev.sartor.parsing.Sighting;
import dev.sartor.parsing.fields.Notes;
import dev.sartor.parsing.fields.Person;
import dev.sartor.parsing.layout.Column;
import dev.sartor.parsing.layout.ReadingOrder;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.looks.Look;
import dev.sartor.parsing.sections.Section;
import dev.sartor.parsing.sections.Sections;
import dev.sartor.parsing.structure.StructuredReader;
import dev.sartor.parsing.words.SectionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From text with places to a résumé: reading order, sections, entries, fields. */
public final class DocumentReader {
    private DocumentReader() {}

    /** @throws BadInput when there is no text, or what there is is no résumé */
    public static Reading read(Extracted text) {
        if (text.isEmpty())
            throw new BadInput(
                    "There is no text in this file.", "Give one with text, or install tesseract to have scans read.");
        var structured = StructuredReader.read(text);
        if (structured.isPresent()) return structured(structured.get(), text);
        var columns = ReadingOrder.of(text);
        var rows = columns.stream().flatMap(column -> column.rows().stream()).toList();
        NoResume.refuse(rows);
        var usual = Look.usual(columns.stream().flatMap(Column::pieces));
        var titled = Sections.of(columns).stream().map(DocumentReader::formed).toList();
        var sections = Untitled.apart(titled, usual);
        var notes = new Notes();
        var top = rows(sections, Set.of(SectionKind.HEADER));
        var contact = new ArrayList<>(rows(sections, Set.of(SectionKind.CONTACT, SectionKind.PROFILES)));
        rows.stream()
                .filter(Person::isContact)
                .filter(row -> !contact.contains(row))
                .forEach(contact::add);
        var basics = Person.read(top, contact, rows, links(text), notes);
        var found = new Found(usual, notes);
        Labelled.in(top).forEach(found::section);
        sections.forEach(found::section);
        return reading(found, basics, notes, rows, text);
    }

    private static Reading structured(StructuredReader.Structured read, Extracted text) {
        return reading(read.tree(), read.sightings(), read.unplaced(), text);
    }

    /** "About me" over a form of contacts opens no summary. */
    private static Section formed(Section section) {
        return section.kind() == SectionKind.SUMMARY && Person.isForm(section.rows())
                ? new Section(SectionKind.CONTACT, section.title(), section.heading(), section.rows())
                : section;
    }

    private static List<String> links(Extracted text) {
        return text.pages().stream().flatMap(page -> page.links().stream()).toList();
    }

    private static List<Row> rows(List<Section> sections, Set<SectionKind> kinds) {
        return sections.stream()
                .filter(section -> kinds.contains(section.kind()))
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    private static Reading reading(
            Found found, Map<String, Object> basics, Notes notes, List<Row> rows, Extracted text) {
        var sightings = new ArrayList<Sighting>();
        for (var note : notes.all())
            sightings.add(new Sighting(
                    note.path(),
                    note.confidence(),
                    note.rule(),
                    note.rows().stream().map(Row::box).toList()));
        var placed = notes.words();
        var unplaced = rows.stream()
                .filter(row -> row.words().stream().noneMatch(placed::contains))
                .map(row -> new Reading.Unplaced(row.text(), row.box()))
                .toList();
        var tree = new LinkedHashMap<String, Object>(found.resume(basics));
        var ours = new LinkedHashMap<String, Object>();
        if (!found.sections().isEmpty()) ours.put("sections", found.sections());
        tree.put("x-sartor", ours);
        return reading(tree, sightings, unplaced, text);
    }

    private static Reading reading(
            Map<String, Object> tree, List<Sighting> sightings, List<Reading.Unplaced> unplaced, Extracted text) {
        var ours = new LinkedHashMap<String, Object>();
        if (tree.get("x-sartor") instanceof Map<?, ?> known)
            known.forEach((key, value) -> ours.put(String.valueOf(key), value));
        ours.put("reading", report(sightings, unplaced, text));
        tree.put("x-sartor", ours);
        return new Reading(ResumeJson.read(JsonText.of(tree)), sightings, unplaced, text.setAside());
    }

    private static Map<String, Object> report(
            List<Sighting> sightings, List<Reading.Unplaced> unplaced, Extracted text) {
        var report = new LinkedHashMap<String, Object>();
        var fields = new ArrayList<Object>();
        for (var s : sightings) {
            var field = new LinkedHashMap<String, Object>();
            field.put("path", s.path());
            field.put("confidence", s.confidence());
            field.put("rule", s.rule());
            field.put("where", s.where().stream().map(DocumentReader::box).toList());
            fields.add(field);
        }
        report.put("fields", fields);
        var rest = new ArrayList<Object>();
        for (var u : unplaced) {
            var each = new LinkedHashMap<String, Object>();
            each.put("text", u.text());
            each.putAll(box(u.where()));
            rest.add(each);
        }
        report.put("unplaced", rest);
        var hidden = new ArrayList<Object>();
        for (var h : text.setAside()) {
            var each = new LinkedHashMap<String, Object>();
            each.put("text", h.text());
            each.put("reason", h.reason().name());
            each.putAll(box(h.box()));
            hidden.add(each);
        }
        if (!hidden.isEmpty()) report.put("setAside", hidden);
        return report;
    }

    private static Map<String, Object> box(Box box) {
        var out = new LinkedHashMap<String, Object>();
        out.put("page", box.page());
        out.put("box", List.of(tenths(box.left()), tenths(box.top()), tenths(box.width()), tenths(box.height())));
        return out;
    }

    private static Object tenths(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
