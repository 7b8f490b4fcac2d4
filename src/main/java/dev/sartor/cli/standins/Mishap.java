package dev.sartor.cli.standins;

import dev.sartor.llm.Fault;

/** The seventeen ways in which a call goes wrong (SECURITY: faults of language models), and what each must be taken for. */
public enum Mishap {
    THROTTLED(Fault.Throttled.class),
    SPEND_LIMIT(Fault.Spent.class),
    QUOTA(Fault.Spent.class),
    OVERLOADED(Fault.Overloaded.class),
    SERVER_ERROR(Fault.Broke.class),
    WRONG_KEY(Fault.Denied.class),
    TOO_LARGE(Fault.TooLong.class),
    SILENCE(Fault.TooSlow.class),
    RESET(Fault.BrokenOff.class),
    DRIP(Fault.TooSlow.class),
    ERROR_MIDWAY(Fault.Broke.class),
    TRUNCATED(Fault.Misshapen.class),
    CUT_SHORT(Fault.CutShort.class),
    REFUSAL(Fault.Declined.class),
    EMPTY(Fault.Empty.class),
    WRONG_SHAPE(Fault.Misshapen.class),
    ENDLESS(Fault.Oversized.class);

    private final Class<? extends Fault> fault;

    Mishap(Class<? extends Fault> fault) {
        this.fault = fault;
    }

    public Class<? extends Fault> fault() {
        return fault;
    }
}
