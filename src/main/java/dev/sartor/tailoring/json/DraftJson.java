package dev.sartor.tailoring.json;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.draft.Draft;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A draft as JSON, every line with its field and its sources; reading what was written gives an equal draft. */
public final class DraftJson {
    private DraftJson() {}

    public static ObjectNode write(Draft draft) {
        return DraftWriter.write(draft);
    }

    /** @throws BadInput when it is no draft as {@link #write} makes them */
    public static Draft read(JsonNode json) {
        try {
            return DraftReader.read(json);
        } catch (IllegalArgumentException | tools.jackson.databind.DatabindException e) {
            throw new BadInput("This is no draft.", "Send a draft back in the shape in which it was given.");
        }
    }
}
