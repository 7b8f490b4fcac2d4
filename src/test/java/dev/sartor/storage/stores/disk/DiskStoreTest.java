package dev.sartor.storage.stores.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.storage.BlobStore;
import dev.sartor.storage.StoreKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest {
    private static final String NAME = "ab".repeat(32);
    private static final WorkspaceId WORKSPACE = new WorkspaceId(UlidCreator.getUlid());

    @TempDir
    Path data;

    private BlobStore store;

    @BeforeEach
    void open() {
        store = StoreKind.find("disk").open(data, Map.of());
    }

    @Test
    void whatIsWrittenIsReadUntilItIsDeleted() throws IOException {
        assertThat(store.read(WORKSPACE, NAME)).isEmpty();
        store.write(WORKSPACE, NAME, new byte[] {1, 2, 3});
        assertThat(store.read(WORKSPACE, NAME)).hasValue(new byte[] {1, 2, 3});
        assertThat(store.names(WORKSPACE)).containsExactly(NAME);
        store.delete(WORKSPACE, NAME);
        assertThat(store.has(WORKSPACE, NAME)).isFalse();
    }

    @Test
    void whatACrashLeftHalfWrittenIsNoBlob() throws IOException {
        store.write(WORKSPACE, NAME, new byte[] {1});
        var folder = data.resolve("blobs").resolve(WORKSPACE.toString()).resolve("ab");
        Files.write(folder.resolve("unfinished-1"), new byte[] {9});
        assertThat(store.names(WORKSPACE)).containsExactly(NAME);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aNameThatLeadsElsewhereIsRefused() {
        assertThatThrownBy(() -> store.read(WORKSPACE, "../../etc/passwd"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownStoreIsNamedWithThoseThatAreKnown() {
        assertThatThrownBy(() -> StoreKind.find("tape"))
                .hasMessageContaining("tape")
                .hasMessageContaining("disk");
    }
}
