package dev.sartor.cli.doctor;

/** One program and what became of asking for it. */
record Finding(Tool tool, Outcome outcome) {
    boolean isFound() {
        return outcome instanceof Outcome.Found;
    }

    /** Whether the main job suffers. */
    boolean hurts() {
        return tool.needed() && !isFound();
    }
}
