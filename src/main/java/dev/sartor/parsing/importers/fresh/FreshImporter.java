package dev.sartor.parsing.importers.fresh;

import com.google.auto.service.AutoService;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importer;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Text;
import dev.sartor.parsing.trees.TopKeys;
import dev.sartor.parsing.trees.Tree;

/** Reads FRESH. */
@AutoService(Importer.class)
public final class FreshImporter implements Importer {
    @Override
    public String id() {
        return "fresh";
    }

    @Override
    public String name() {
        return "FRESH (HackMyResume's JSON)";
    }

    @Override
    public boolean recognises(byte[] bytes) {
        var keys = TopKeys.ofJson(bytes);
        return !keys.contains("basics")
                && (keys.contains("employment")
                        || (keys.contains("meta") && (keys.contains("info") || keys.contains("contact"))));
    }

    @Override
    public Resume read(byte[] bytes) {
        var root = new Tree(ResumeJson.members(Text.of(bytes)));
        var shape = new ResumeShape(id());
        Person.read(root, shape);
        Sections.read(root, shape);
        shape.rest(root);
        return shape.resume();
    }
}
