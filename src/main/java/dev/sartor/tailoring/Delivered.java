package dev.sartor.tailoring;

import dev.sartor.exports.ExportFormat;
import dev.sartor.exports.Exports;
import dev.sartor.kernel.Beside;
import dev.sartor.model.report.ReadBack;
import dev.sartor.rendering.typeset.Typeset;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A file on its way: written beside the others, and read back as soon as it is written.
 *
 * @param inProcess what the extractors of this process read
 * @param installed what the programs of this machine read; nothing where they are not wanted
 */
record Delivered(
        String name,
        CompletableFuture<byte[]> file,
        CompletableFuture<List<ReadBack>> inProcess,
        CompletableFuture<List<ReadBack>> installed) {
    /** Begins a document's files, one a format, in the formats' order. */
    static List<Delivered> of(String document, Typeset typeset, Options options) {
        return options.formats().stream()
                .map(Exports::find)
                .map(format -> begun(document + "." + format.extension(), format, typeset, options.installed()))
                .toList();
    }

    private static Delivered begun(String name, ExportFormat format, Typeset typeset, boolean installed) {
        var file = Beside.begin(() -> format.bytes(typeset));
        var reading = Beside.after(file, written -> ReadingBack.of(written, name, typeset));
        var programs = installed
                ? Beside.after(reading, it -> it.map(ReadingBack::installed).orElse(List.of()))
                : CompletableFuture.completedFuture(List.<ReadBack>of());
        return new Delivered(
                name,
                file,
                Beside.after(reading, it -> it.map(ReadingBack::inProcess).orElse(List.of())),
                programs);
    }
}
