package dev.sartor.generation.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.model.fact.Fact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Each rule refuses a lie that would pass without it, and lets the honest twin through. */
class GateRulesTest {
    private record Example(Rule rule, Supplier<Facts> facts, String lie, String honest, boolean letter) {}

    private static Facts acme(String... texts) {
        return Facts.at("Acme", "Engineer", "2019-01", "2021-12").say(texts);
    }

    private static Example example(Rule rule, String fact, String lie, String honest) {
        return new Example(rule, () -> acme(fact), lie, honest, false);
    }

    private static final List<Example> EXAMPLES = List.of(
            example(Rule.WORDS, "Built a deploy tool", "Built an awarded deploy tool", "Built a tool for deploys"),
            example(Rule.NAMES, "Built a deploy tool", "Built a deploy tool in Haskell", "Built a deploy tool at Acme"),
            example(Rule.NUMBERS, "Trained 12 colleagues", "Trained 15 colleagues", "Trained twelve colleagues"),
            example(Rule.AMBIGUITY, "Trained 1.25 classes", "Trained 1.250 classes", "Trained 1.25 classes there"),
            example(Rule.ROUNDING, "Trained about 40 people", "Trained 40 people", "Trained around 40 people"),
            example(Rule.UNITS, "Cut downtime by 12 hours", "Cut downtime by 12 days", "Reduced downtime by 12 hours"),
            example(Rule.COUNTED, "Served 40 meals at tables", "Served 40 tables", "Served forty meals"),
            example(Rule.CHANGE, "Cut costs to 30%", "Cut costs by 30%", "Reduced costs to 30%"),
            example(Rule.DIRECTION, "Sign-ups +8 %", "Sign-ups −8 %", "Sign-ups up 8 %"),
            example(Rule.RATE, "Handled 9 tickets a day", "Handled 9 tickets", "Handled 9 tickets per day"),
            example(Rule.BINDING, "Wrote reports and sold 3 boats", "Sold reports", "Sold 3 boats"),
            example(Rule.NEGATION, "Did not sign contracts", "Signed contracts", "Did not sign the contracts"),
            example(Rule.PLANNED, "Planned the migration", "Migration", "Planned a migration"),
            example(
                    Rule.UNFINISHED,
                    "First aid certificate in progress",
                    "First aid certificate",
                    "First aid in progress"),
            example(Rule.LAPSED, "First aid certificate, expired", "First aid certificate", "First aid, expired"),
            example(Rule.PARTICIPATION, "Helped with the audit", "Audit", "Helped with an audit"),
            example(Rule.TEAM, "We built a deploy tool", "Built a deploy tool", "We built the deploy tool"),
            example(Rule.PARTIAL, "Partly rebuilt the site", "Rebuilt the site", "Rebuilt the site partly"),
            example(Rule.ACTOR, "The vendor built the gateway", "Built the gateway", "Gateway built by the vendor"),
            example(Rule.TITLE, "Assistant Manager of the shop", "Manager of the shop", "Assistant Manager"),
            example(Rule.HEAD, "Managed software tests", "Managed software", "Managed tests of software"),
            example(
                    Rule.CAUSE,
                    "Cut costs during the strike",
                    "Cut costs because of the strike",
                    "Cut costs in the strike"),
            example(Rule.LADDER, "Consulted on the design of the hall", "Designed the hall", "Helped design the hall"),
            example(Rule.DATES, "Opened the shop in 2019", "Opened the shop in 2020", "Opened the shop in 2019 there"),
            new Example(Rule.ENTRY, GateRulesTest::twoPlaces, "Sold boats, and wrote guides", "Sold boats", false),
            new Example(Rule.WALLS, GateRulesTest::contact, "House with 3 doors", "Street 4", false),
            new Example(Rule.POSTING, GateRulesTest::asked, "I bring your Haskell", "You use Haskell", true));

    private static Facts twoPlaces() {
        return Facts.at("Acme", "Seller", "2019", "2020")
                .say("Sold boats")
                .and("Globex", "Writer", "2021", "2022")
                .say("Wrote guides");
    }

    private static Facts contact() {
        return acme().add(Fact.Kind.PERSON, "Street 4, house with 3 doors");
    }

    private static Facts asked() {
        return acme("Built a deploy tool").posted("We use Haskell.");
    }

    @Test
    void eachRuleRefusesALieAndLetsItsHonestTwinThrough() {
        var wrong = new ArrayList<String>();
        for (var each : EXAMPLES) {
            if (judge(each, each.facts().get(), each.lie())) wrong.add(each.rule() + " proves: " + each.lie());
            if (!judge(each, each.facts().get(), each.honest())) wrong.add(each.rule() + " refuses: " + each.honest());
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void withItsRuleOffEachLiePasses() {
        var wrong = new ArrayList<String>();
        for (var each : EXAMPLES)
            if (!judge(each, each.facts().get().without(each.rule()), each.lie()))
                wrong.add(each.rule() + ": " + each.lie());
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRuleHasItsExample() {
        Set<Rule> shown = EnumSet.noneOf(Rule.class);
        for (var each : EXAMPLES) shown.add(each.rule());
        shown.add(Rule.EXPERIENCE);
        assertThat(shown).containsExactlyInAnyOrder(Rule.values());
    }

    @Test
    void yearsOfExperienceAreAddedUpOnlyByTheirRule() {
        var facts = Facts.at("Acme", "Nurse", "2015-01", "2017-12").say("Cared for patients");
        assertThat(facts.cv("Three years as a nurse").isProven()).isTrue();
        assertThat(facts.without(Rule.EXPERIENCE).cv("Three years as a nurse").isProven())
                .isFalse();
    }

    private static boolean judge(Example example, Facts facts, String line) {
        return (example.letter() ? facts.letter(line) : facts.cv(line)).isProven();
    }
}
