package dev.sartor.parsing.merging.fields;

import java.util.HashMap;
import java.util.Map;

/** Where values came from, and what is told of each; decides whose value stands. */
public abstract class Ledger {
    private final String master;
    private final Map<String, String> origins = new HashMap<>();
    private String from = "";

    /** @param master the name of what everything is merged onto */
    protected Ledger(String master) {
        this.master = master;
    }

    /** From here on everything comes from this source. */
    public void from(String source) {
        from = source;
    }

    protected String from() {
        return from;
    }

    protected String origin(String place, String field) {
        return origins.getOrDefault(place + "\n" + field, origins.getOrDefault(place + "\n", master));
    }

    protected void came(String place, String field) {
        origins.put(place + "\n" + field, from);
    }

    /**
     * Tells of something new.
     *
     * @param field empty for a whole entry
     */
    public abstract void added(String place, String field);

    /** Tells of two values for one field.
     * @return whether theirs is to stand */
    public abstract boolean theirs(String place, String field, String mine, String theirs);
}
