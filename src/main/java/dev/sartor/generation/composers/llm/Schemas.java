package dev.sartor.generation.composers.llm;

import dev.sartor.llm.Schema;

/** The shapes of answers. */
final class Schemas {
    private static final String HANDLES = "{\"type\":\"array\",\"items\":{\"type\":\"string\"}}";

    static final Schema LINES = new Schema(
            "lines",
            list(
                    "lines",
                    "\"line\":{\"type\":\"string\"},\"text\":{\"type\":\"string\"},\"facts\":" + HANDLES,
                    "\"line\",\"text\",\"facts\""));

    static final Schema SENTENCES = new Schema(
            "sentences",
            list(
                    "sentences",
                    "\"paragraph\":{\"type\":\"string\"},\"text\":{\"type\":\"string\"},\"facts\":" + HANDLES
                            + ",\"posting\":" + HANDLES,
                    "\"paragraph\",\"text\",\"facts\",\"posting\""));

    static final Schema REMARKS = new Schema(
            "remarks",
            list(
                    "remarks",
                    "\"line\":{\"type\":\"string\"},\"remark\":{\"type\":\"string\"},"
                            + "\"change\":{\"type\":\"string\",\"enum\":[\"none\",\"first\",\"drop\",\"say\"]},"
                            + "\"text\":{\"type\":\"string\"},\"facts\":" + HANDLES,
                    "\"line\",\"remark\",\"change\",\"text\",\"facts\""));

    private Schemas() {}

    private static String list(String name, String properties, String required) {
        return "{\"type\":\"object\",\"properties\":{\"" + name
                + "\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{"
                + properties + "},\"required\":[" + required
                + "],\"additionalProperties\":false}}},\"required\":[\"" + name + "\"],\"additionalProperties\":false}";
    }
}
