package dev.sartor.matching.standing;

import dev.sartor.model.match.Met;
import dev.sartor.model.posting.Requirement;

/** Says how a requirement of one kind stands. */
public interface StandingRule {
    Met judge(Requirement requirement, Asked asked);
}
