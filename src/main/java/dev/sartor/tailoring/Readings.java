package dev.sartor.tailoring;

import dev.sartor.model.report.Refusal;
import dev.sartor.model.report.Remark;
import dev.sartor.rendering.typeset.Typeset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A CV after its readers.
 *
 * @param last the version that is sent
 * @param versions the others by name, the draft first
 */
record Readings(Typeset last, Map<String, Typeset> versions, List<Remark> remarks, List<Refusal> refusals) {
    Readings {
        versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
        remarks = List.copyOf(remarks);
        refusals = List.copyOf(refusals);
    }

    static Readings none(Typeset cv) {
        return new Readings(cv, Map.of(), List.of(), List.of());
    }
}
