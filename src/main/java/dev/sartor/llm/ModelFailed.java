package dev.sartor.llm;

/** No answer came from a model; carries what went wrong and never what was asked. */
public final class ModelFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Fault fault;
    private final transient Usage usage;

    public ModelFailed(Fault fault) {
        this(fault, Usage.NONE);
    }

    /** @param usage what it cost all the same */
    public ModelFailed(Fault fault, Usage usage) {
        super(fault.sentence());
        this.fault = fault;
        this.usage = usage;
    }

    public Fault fault() {
        return fault;
    }

    public Usage usage() {
        return usage;
    }
}
