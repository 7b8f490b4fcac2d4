package dev.sartor.tailoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.money.Budget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetWatchTest {
    private static final WorkspaceId WORKSPACE = new WorkspaceId(Ulid.from("01M7YDCXDMXH3EZ46KEC8F0S6Z"));
    private static final AccountId ACCOUNT = new AccountId(Ulid.from("01M7YDCXDMXH3EZ46KEC8F0S70"));

    @Test
    void whoAskedIsToldWhenAGenerationPassesAMark() {
        assertThat(told("15.99", "16.20")).containsExactly("budget_near: 16.20 of 20.00 USD");
        assertThat(told("16.20", "20.001")).containsExactly("budget_spent: 20.00 of 20.00 USD");
        assertThat(told("3", "25")).containsExactly("budget_spent: 25.00 of 20.00 USD");
    }

    @Test
    void nobodyIsToldTwiceOrOfNothing() {
        assertThat(told("1", "2")).isEmpty();
        assertThat(told("16.20", "17")).isEmpty();
        assertThat(told("20", "21")).isEmpty();
        // a new month began meanwhile
        assertThat(told("20", "0.10")).isEmpty();
    }

    private static List<String> told(String before, String after) {
        var out = new ArrayList<String>();
        var watch = new BudgetWatch(
                (workspace, account, kind, about) -> out.add(kind + ": " + about.get("title")), budget(before));
        watch.tell(WORKSPACE, ACCOUNT, budget(after));
        return out;
    }

    private static Budget budget(String spent) {
        return new Budget(Budget.STANDARD, new BigDecimal(spent));
    }
}
