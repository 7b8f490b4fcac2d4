package dev.sartor.parsing.importers.mac;

import com.google.auto.service.AutoService;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importer;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Text;
import dev.sartor.parsing.trees.TopKeys;
import dev.sartor.parsing.trees.Tree;
import java.util.Locale;

/** Reads a Manfred Awesomic CV. */
@AutoService(Importer.class)
public final class MacImporter implements Importer {
    @Override
    public String id() {
        return "mac";
    }

    @Override
    public String name() {
        return "Manfred Awesomic CV (JSON)";
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return TopKeys.ofJson(bytes).contains("aboutMe");
    }

    @Override
    public Resume read(byte[] bytes) {
        var root = new Tree(ResumeJson.members(Text.of(bytes)));
        var shape = new ResumeShape(id());
        Person.read(root, shape);
        Experience.read(root.object("experience"), shape);
        Knowledge.read(root.object("knowledge"), shape);
        var language = root.object("settings").peek("language");
        if (language != null) shape.language(language.toLowerCase(Locale.ROOT));
        shape.rest(root);
        return shape.resume();
    }
}
