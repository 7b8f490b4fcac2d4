package dev.sartor.parsing.importers.yamlresume;

import com.google.auto.service.AutoService;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importer;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Text;
import dev.sartor.parsing.trees.TopKeys;
import dev.sartor.parsing.trees.Tree;
import dev.sartor.parsing.trees.Yaml;

/** Reads YAMLResume ({@code content:} above all), and JSON Resume's own keys where somebody wrote them in YAML. */
@AutoService(Importer.class)
public final class YamlResumeImporter implements Importer {
    @Override
    public String id() {
        return "yamlresume";
    }

    @Override
    public String name() {
        return "YAMLResume";
    }

    @Override
    public int sureness() {
        return 20;
    }

    @Override
    public boolean recognises(byte[] bytes) {
        var keys = TopKeys.ofYaml(bytes);
        return (keys.contains("content")
                        && (keys.size() == 1
                                || keys.contains("locale")
                                || keys.contains("layout")
                                || keys.contains("layouts")))
                || (keys.contains("basics") && TopKeys.ofJson(bytes).isEmpty());
    }

    @Override
    public Resume read(byte[] bytes) {
        var members = Yaml.read(Text.of(bytes));
        if (!members.containsKey("content")) return ResumeJson.of(members);
        var root = new Tree(members);
        var shape = new ResumeShape(id());
        Content.read(root.object("content"), shape);
        var language = root.object("locale").peek("language");
        if (language != null) shape.language(language);
        shape.rest(root);
        return shape.resume();
    }
}
