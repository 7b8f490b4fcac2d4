package dev.sartor.parsing.importers.reactive;

import com.google.auto.service.AutoService;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importer;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Text;
import dev.sartor.parsing.trees.TopKeys;
import dev.sartor.parsing.trees.Tree;

/** Reads Reactive Resume's own JSON; what it hides from the page is read all the same, for it is the person's. */
@AutoService(Importer.class)
public final class ReactiveImporter implements Importer {
    @Override
    public String id() {
        return "reactive";
    }

    @Override
    public String name() {
        return "Reactive Resume (JSON)";
    }

    @Override
    public boolean recognises(byte[] bytes) {
        var keys = TopKeys.ofJson(bytes);
        return keys.contains("basics") && keys.contains("sections") && !keys.contains("work");
    }

    @Override
    public Resume read(byte[] bytes) {
        var root = new Tree(ResumeJson.members(Text.of(bytes)));
        var shape = new ResumeShape(id());
        Person.read(root, shape);
        var sections = root.object("sections");
        for (var kind : SectionName.values()) for (var key : kind.keys()) items(sections.object(key), kind, shape);
        for (var key : sections.keys()) custom(sections.object(key), key, shape);
        var made = sections.object("custom");
        for (var key : made.keys()) custom(made.object(key), key, shape);
        for (var section : root.items("customSections")) {
            custom(section, "", shape);
            var rest = section.rest();
            if (!rest.isEmpty()) shape.rest("customSection " + section.text("title"), rest);
        }
        shape.language(root.object("metadata").object("page").peek("locale"));
        shape.rest(root);
        return shape.resume();
    }

    private static void items(Tree section, SectionName kind, ResumeShape shape) {
        for (var item : section.items("items")) Items.read(kind, item, shape);
    }

    /** A section that the person made; since version 5 it may be of a known kind. */
    private static void custom(Tree section, String key, ResumeShape shape) {
        var title = section.text("name", "title");
        var type = section.text("type");
        var kind = SectionName.of(type == null ? "" : type);
        for (var item : section.items("items"))
            if (kind != null) Items.read(kind, item, shape);
            else Items.custom(title == null ? key : title, item, shape);
    }
}
