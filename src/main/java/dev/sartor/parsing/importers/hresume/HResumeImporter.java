package dev.sartor.parsing.importers.hresume;

import com.google.auto.service.AutoService;
import dev.sartor.extraction.html.HtmlText;
import dev.sartor.extraction.plain.PlainBytes;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importer;
import dev.sartor.parsing.document.DocumentReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads web pages marked as h-resume. What the microformat has no names for is read as on any page. */
@AutoService(Importer.class)
public final class HResumeImporter implements Importer {
    private static final Pattern MARK =
            Pattern.compile("class\\s*=\\s*[\"']?[^\"'>]*\\bh-?resume\\b", Pattern.CASE_INSENSITIVE);

    private static final int LOOKED_AT = 200_000;

    @Override
    public String id() {
        return "hresume";
    }

    @Override
    public String name() {
        return "h-resume (HTML)";
    }

    @Override
    public boolean recognises(byte[] bytes) {
        if (!PlainBytes.isText(bytes)) return false;
        var text = PlainBytes.text(bytes);
        return MARK.matcher(text.substring(0, Math.min(LOOKED_AT, text.length())))
                .find();
    }

    @Override
    public int sureness() {
        return 80;
    }

    @Override
    public Resume read(byte[] bytes) {
        var html = PlainBytes.text(bytes);
        var root = Jsoup.parse(html).selectFirst(".h-resume, .hresume");
        var plain = plain(html);
        if (root == null) throw new BadInput("This page is marked as a résumé, but holds none.", "Save it anew.");
        var marked = JsonMapper.shared()
                .readValue(
                        ResumeJson.write(new Marked(new Names(root)).resume()),
                        new TypeReference<Map<String, @Nullable Object>>() {});
        var out = new LinkedHashMap<String, @Nullable Object>(plain);
        marked.forEach((key, value) -> {
            boolean grouped = key.equals("skills") && plain.containsKey(key);
            if (!grouped) out.put(key, value);
        });
        return ResumeJson.read(JsonMapper.shared().writeValueAsString(out));
    }

    /** The page read as any other; nothing where it does not look like a résumé. */
    private static Map<String, @Nullable Object> plain(String html) {
        try {
            var read = DocumentReader.read(HtmlText.read(html)).resume();
            var tree = new LinkedHashMap<String, @Nullable Object>();
            JsonMapper.shared()
                    .readTree(ResumeJson.write(read))
                    .properties()
                    .forEach(field ->
                            tree.put(field.getKey(), JsonMapper.shared().convertValue(field.getValue(), Object.class)));
            // where fields were seen holds no longer once others take their places
            if (tree.get("x-sartor") instanceof Map<?, ?> ours) ours.remove("reading");
            return tree;
        } catch (BadInput e) {
            return Map.of();
        }
    }
}
