package dev.sartor.tailoring;

import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.Beside;
import dev.sartor.model.report.Finding;
import dev.sartor.model.report.Finding.Severity;
import dev.sartor.model.report.ReadBack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that were made. One that fails takes no other with it: what can be used is handed out, and what is missing is
 * told.
 *
 * @param files bytes by name, in the order they were asked for
 * @param lost names of those that could not be made
 */
record Handed(List<Delivered> whole, Map<String, byte[]> files, List<String> lost) {
    /** Waits for each. Throws what went wrong when nothing at all could be made, or when it is the input's fault. */
    static Handed of(List<Delivered> delivered) {
        var whole = new ArrayList<Delivered>();
        var files = new LinkedHashMap<String, byte[]>();
        var lost = new LinkedHashMap<String, RuntimeException>();
        for (var each : delivered) {
            try {
                files.put(each.name(), Beside.joined(each.file()));
                whole.add(each);
            } catch (BadInput theirs) {
                throw theirs;
            } catch (RuntimeException ours) {
                lost.put(each.name(), ours);
            }
        }
        if (files.isEmpty() && !lost.isEmpty()) throw lost.values().iterator().next();
        return new Handed(List.copyOf(whole), files, List.copyOf(lost.keySet()));
    }

    List<ReadBack> inProcess() {
        return whole.stream()
                .flatMap(each -> Beside.joined(each.inProcess()).stream())
                .toList();
    }

    List<ReadBack> installed() {
        return whole.stream()
                .flatMap(each -> Beside.joined(each.installed()).stream())
                .toList();
    }

    List<Finding> findings() {
        return lost.stream()
                .map(name -> new Finding(
                        Severity.ERROR,
                        "export.failed",
                        name
                                + " could not be made; the other files are whole. Use one of them, or try another template.",
                        name))
                .toList();
    }
}
