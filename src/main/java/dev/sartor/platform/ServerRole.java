package dev.sartor.platform;

/** What a process of the server does: answer people, do background work, or both. */
public enum ServerRole {
    WEB,
    WORKER,
    ALL;

    public boolean answers() {
        return this != WORKER;
    }

    public boolean works() {
        return this != WEB;
    }
}
