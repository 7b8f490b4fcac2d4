package dev.sartor.cli.commands;

import dev.sartor.tailoring.Progress;

/** What a person at a terminal sees while we work; nothing when standard error is no terminal. */
final class Console {
    private Console() {}

    static Progress progress() {
        var console = System.console();
        if (console == null || !console.isTerminal()) return Progress.NONE;
        return stage -> System.err.print("\r\u001b[K" + words(stage) + "\r");
    }

    private static String words(Progress.Stage stage) {
        return switch (stage) {
            case MATCH -> "Holding the job against your facts …";
            case COMPOSE -> "Choosing lines …";
            case GATE -> "Proving every line …";
            case SET -> "Setting pages …";
            case EXPORT -> "Writing files …";
            case READ_BACK -> "Reading them back …";
        };
    }
}
