package dev.sartor.tasks.wiring;

import java.util.Locale;

/** What a process is there for. */
enum ProcessRole {
    WEB,
    WORKER,
    ALL;

    boolean works() {
        return this != WEB;
    }

    static ProcessRole of(String id) {
        for (var role : values()) if (role.name().toLowerCase(Locale.ROOT).equals(id)) return role;
        throw new IllegalArgumentException("no role '" + id + "'; known: web, worker, all");
    }
}
