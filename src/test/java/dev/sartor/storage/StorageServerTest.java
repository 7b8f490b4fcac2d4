package dev.sartor.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.Failure;
import dev.sartor.kernel.HoldsPersonalData;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.platform.ServerTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class StorageServerTest extends ServerTest {
    private static final String TEXT = "Ada Marchetti's CV";

    @Autowired
    SealedBlobs blobs;

    @Autowired
    Files files;

    @Autowired
    SignedLinks links;

    @Autowired
    Transactions transactions;

    @Autowired
    Ulids ulids;

    @Autowired
    JdbcClient database;

    @Autowired
    List<HoldsPersonalData> holders;

    private WorkspaceId ours;
    private WorkspaceId theirs;

    @BeforeEach
    void workspaces() {
        ours = workspace();
        theirs = workspace();
    }

    @Test
    void theSameBytesAreKeptOnceAndGoWithTheLastDelete() throws Exception {
        var id = put(ours);
        assertThat(put(ours)).isEqualTo(id);
        blobs.delete(ours, id);
        assertThat(read(ours, id)).isEqualTo(TEXT);
        blobs.delete(ours, id);
        assertThatThrownBy(() -> blobs.open(ours, id)).isInstanceOf(Failure.class);
    }

    @Test
    void anotherWorkspacesBlobIsAsUnknownAsNone() {
        var id = put(ours);
        assertThatThrownBy(() -> blobs.open(theirs, id)).hasMessage("There is no such file.");
        assertThatThrownBy(() -> blobs.open(theirs, "00".repeat(32))).hasMessage("There is no such file.");
    }

    @Test
    void nothingReadableLiesOnTheDisk() throws IOException {
        var id = put(ours);
        var sealed = java.nio.file.Files.readString(onDisk(id), StandardCharsets.ISO_8859_1);
        assertThat(sealed).doesNotContain("Marchetti").hasSizeGreaterThan(TEXT.length());
    }

    @Test
    void aRolledBackPuttingLeavesNothingThatASweepDoesNotTake() {
        var id = new String[1];
        assertThatThrownBy(() -> transactions.in(ours, () -> {
                    id[0] = put(ours);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThatThrownBy(() -> blobs.open(ours, id[0])).isInstanceOf(Failure.class);
        var kept = blobs.put(ours, new ByteArrayInputStream(new byte[] {7}));
        blobs.sweep(ours);
        assertThat(onDisk(id[0])).doesNotExist();
        assertThat(onDisk(kept)).exists();
    }

    @Test
    void aLinkDownloadsAsAnAttachmentThatRunsNothing() {
        var file = files.keep(ours, "applications/x/Zoë’s CV.pdf", "application/pdf", bytes());
        var answer = get(links.to(ours, file.id(), Duration.ofHours(1)).path());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(TEXT);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("filename*=UTF-8''Zo%C3%AB%E2%80%99s%20CV.pdf");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void aLinkDiesWithItsFile() {
        var file = files.keep(ours, "cv.pdf", "application/pdf", bytes());
        var path = links.to(ours, file.id(), Duration.ofHours(1)).path();
        var at = path.indexOf("signature=") + "signature=".length();
        var forged = path.substring(0, at) + (path.charAt(at) == '_' ? '-' : '_') + path.substring(at + 1);
        assertThat(get(forged).statusCode()).isEqualTo(404);
        assertThat(get(path.replace(ours.toString(), theirs.toString())).statusCode())
                .isEqualTo(404);
        files.forget(ours, file.id());
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsErasedIsGoneAndTheNeighboursStays() {
        files.keep(ours, "cv.pdf", "application/pdf", bytes());
        var neighbours = files.keep(theirs, "cv.pdf", "application/pdf", bytes());
        var storage = holders.stream()
                .filter(one -> one.tables().contains("blobs"))
                .findFirst()
                .orElseThrow();
        assertThat(storage.export(ours).get("stored_files")).hasSize(1);
        storage.erase(ours);
        assertThat(storage.export(ours).get("stored_files")).isEmpty();
        assertThat(storage.export(ours).get("blobs")).isEmpty();
        assertThat(files.find(theirs, neighbours.id())).isEqualTo(neighbours);
    }

    private String put(WorkspaceId workspace) {
        return blobs.put(workspace, new ByteArrayInputStream(bytes()));
    }

    private String read(WorkspaceId workspace, String id) throws IOException {
        try (var in = blobs.open(workspace, id)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path onDisk(String id) {
        return Path.of("target/test-data/blobs", ours.toString(), id.substring(0, 2), id);
    }

    private WorkspaceId workspace() {
        var id = ulids.next();
        database.sql("insert into workspaces (id, name, created_at) values (:id, 'Test', now())")
                .param("id", id.toUuid())
                .update();
        return new WorkspaceId(id);
    }

    private static byte[] bytes() {
        return TEXT.getBytes(StandardCharsets.UTF_8);
    }
}
