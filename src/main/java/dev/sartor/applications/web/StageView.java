package dev.sartor.applications.web;

import dev.sartor.applications.Stage;
import org.jspecify.annotations.Nullable;

/** A stage as an answer shows it. */
record StageView(String id, String name, @Nullable String kind) {
    static StageView of(Stage stage) {
        var kind = stage.kind();
        return new StageView(stage.id().toString(), stage.name(), kind == null ? null : kind.word());
    }
}
