package dev.sartor.llm;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can go wrong with a call. */
public sealed interface Fault {
    /** Too many calls; after a while they are taken again. */
    record Throttled(@Nullable Duration retryAfter) implements Fault {}

    /** The provider has too much to do. */
    record Overloaded(@Nullable Duration retryAfter) implements Fault {}

    /** The provider broke, also in the middle of an answer. */
    record Broke() implements Fault {}

    /** Nothing could be reached. */
    record Unreachable() implements Fault {}

    /** The connection ended before the answer did. */
    record BrokenOff() implements Fault {}

    /** No answer, or not enough of it, in time. */
    record TooSlow() implements Fault {}

    /** Money or quota is spent. */
    record Spent() implements Fault {}

    /** The key is wrong, or may not do this. */
    record Denied() implements Fault {}

    /** The provider does not understand the call, or does not have the model. */
    record Misunderstood() implements Fault {}

    /** The prompt is too long for the provider. */
    record TooLong() implements Fault {}

    /** The answer reached its longest and was cut. */
    record CutShort() implements Fault {}

    /** The model declined. */
    record Declined() implements Fault {}

    /** The answer says nothing. */
    record Empty() implements Fault {}

    /** The answer has not the shape that was asked for, or is no JSON. */
    record Misshapen() implements Fault {}

    /** The answer is longer than any that we take. */
    record Oversized() implements Fault {}

    /** Nobody was asked: calls to the model rest after many failures. */
    record Resting() implements Fault {}

    /** Nobody was asked: the budget is spent. */
    record OverBudget() implements Fault {}

    /** Stable, lower case, for programs ("too-slow"). */
    default String id() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Whether the same call may succeed when it is made again. */
    default boolean mayPass() {
        return switch (this) {
            case Throttled _, Overloaded _, Broke _, Unreachable _, BrokenOff _, TooSlow _, Empty _, Misshapen _ ->
                true;
            case Spent _,
                    Denied _,
                    Misunderstood _,
                    TooLong _,
                    CutShort _,
                    Declined _,
                    Oversized _,
                    Resting _,
                    OverBudget _ -> false;
        };
    }

    /** Whether it tells that the provider is ill, and not that this one call was wrong. */
    default boolean isIllness() {
        return switch (this) {
            case Throttled _, Overloaded _, Broke _, Unreachable _, BrokenOff _, TooSlow _ -> true;
            case Empty _,
                    Misshapen _,
                    Spent _,
                    Denied _,
                    Misunderstood _,
                    TooLong _,
                    CutShort _,
                    Declined _,
                    Oversized _,
                    Resting _,
                    OverBudget _ -> false;
        };
    }

    /** For people; what to do where something can be done. */
    default String sentence() {
        return switch (this) {
            case Throttled _ -> "The model's provider takes no more calls for now.";
            case Overloaded _ -> "The model's provider has too much to do.";
            case Broke _ -> "The model's provider failed.";
            case Unreachable _ -> "The model cannot be reached. Check its address and whether it runs.";
            case BrokenOff _ -> "The connection to the model broke.";
            case TooSlow _ -> "The model did not answer in time.";
            case Spent _ -> "The account with the model's provider is used up. Add credit, or raise its limit.";
            case Denied _ -> "The model's provider does not accept the key. Check it.";
            case Misunderstood _ ->
                "The provider does not have this model, or does not understand us. Check the model's name.";
            case TooLong _ -> "This is too long for the model.";
            case CutShort _ -> "The model's answer was cut at its longest.";
            case Declined _ -> "The model declined to answer.";
            case Empty _ -> "The model answered nothing.";
            case Misshapen _ -> "The model's answer had not the shape that was asked for.";
            case Oversized _ -> "The model's answer did not end.";
            case Resting _ -> "The model failed often, so it is not asked for a while.";
            case OverBudget _ -> "This month's budget for models is spent. Raise it in the settings.";
        };
    }
}
