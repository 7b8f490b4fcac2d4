package dev.sartor.cli.commands;

import dev.sartor.tailoring.Progress;

/** What a person at a terminal sees while we work; the launcher says whether standard error is one. */
final class Console {
    private Console() {}

    static Progress progress() {
        if (!Boolean.getBoolean("sartor.terminal")) return Progress.NONE;
        return stage -> System.err.print("\r\u001b[K" + words(stage) + "\r");
    }

    private static String words(Progress.Stage stage) {
        return switch (stage) {
            case MATCH -> "Holding the job against your facts …";
            case WRITE -> "Waiting for the model …";
            case COMPOSE -> "Choosing lines …";
            case GATE -> "Proving every line …";
            case SET -> "Setting pages …";
            case REVIEW -> "Having it read …";
            case EXPORT -> "Writing files …";
            case READ_BACK -> "Reading them back …";
        };
    }
}
