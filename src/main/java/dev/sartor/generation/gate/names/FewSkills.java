package dev.sartor.generation.gate.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A handful of skills and aliases, for use without the taxonomy. */
public final class FewSkills implements SkillNames {
    private static final Map<String, List<String>> ALIASES = Map.ofEntries(
            Map.entry("kubernetes", List.of("Kubernetes", "k8s")),
            Map.entry("javascript", List.of("JavaScript", "ECMAScript")),
            Map.entry("typescript", List.of("TypeScript")),
            Map.entry("postgresql", List.of("PostgreSQL", "Postgres")),
            Map.entry("java", List.of("Java")),
            Map.entry("go", List.of("Golang")),
            Map.entry("amazon-web-services", List.of("AWS", "Amazon Web Services")),
            Map.entry("google-cloud", List.of("GCP", "Google Cloud", "Google Cloud Platform")),
            Map.entry("microsoft-excel", List.of("Microsoft Excel", "MS Excel", "Excel")),
            Map.entry("relational-databases", List.of("relational databases", "relational database")),
            Map.entry("container-orchestration", List.of("container orchestration")),
            Map.entry("continuous-integration", List.of("continuous integration")));
    private static final Map<String, String> PARENTS =
            Map.of("postgresql", "relational-databases", "kubernetes", "container-orchestration");

    @Override
    public List<Mention> in(String text) {
        var out = new ArrayList<Mention>();
        ALIASES.forEach((id, names) -> names.forEach(name -> {
            var m = Pattern.compile(
                            "(?<![\\p{L}\\d+#.])" + Pattern.quote(name) + "(?![\\p{L}\\d+#])", Pattern.CASE_INSENSITIVE)
                    .matcher(text);
            while (m.find()) out.add(new Mention(id, m.start(), m.end()));
        }));
        out.sort(Comparator.comparingInt(Mention::start).thenComparing(m -> -m.end()));
        return List.copyOf(out);
    }

    @Override
    public boolean isAncestor(String general, String particular) {
        return general.equals(PARENTS.get(particular));
    }
}
