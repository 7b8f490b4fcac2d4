package dev.sartor.parsing.importers.resumematcher;

import com.google.auto.service.AutoService;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importer;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Text;
import dev.sartor.parsing.trees.TopKeys;
import dev.sartor.parsing.trees.Tree;

/** Reads Resume-Matcher's own JSON. */
@AutoService(Importer.class)
public final class ResumeMatcherImporter implements Importer {
    @Override
    public String id() {
        return "resumematcher";
    }

    @Override
    public String name() {
        return "Resume-Matcher (JSON)";
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return TopKeys.ofJson(bytes).contains("personalInfo");
    }

    @Override
    public Resume read(byte[] bytes) {
        var root = new Tree(ResumeJson.members(Text.of(bytes)));
        var shape = new ResumeShape(id());
        Sections.read(root, shape);
        shape.rest(root);
        return shape.resume();
    }
}
