package dev.sartor.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.identity.passwords.SlowHash;
import dev.sartor.identity.sessions.LockOut;
import dev.sartor.identity.sessions.Sessions;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.notifications.Mail;
import dev.sartor.platform.ServerTest;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where only the invited may come in, and mail leaves the machine. */
class InvitedTest extends ServerTest {
    private static final String DEVICE = "a browser";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Proofs proofs;

    @Autowired
    private Sessions sessions;

    @Autowired
    private SignIns signIns;

    @Autowired
    private SlowHash hash;

    @Autowired
    private LockOut lockOut;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Ulids ulids;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    private final BlockingQueue<String> mailed = new LinkedBlockingQueue<>();

    private record Leaving(BlockingQueue<String> mailed) implements Mail {
        @Override
        public void send(String to, String subject, String text) {
            mailed.add(to + "\n" + text);
        }

        @Override
        public boolean leaves() {
            return true;
        }
    }

    private Post post() {
        return new Post(new Leaving(mailed), "https://sartor.example");
    }

    private SignUps signUps(SignUps.Mode mode, Post post) {
        return new SignUps(mode, accounts, proofs, post, transactions, clock);
    }

    private Registration registration(SignUps admitting) {
        var recovery = new Recovery(accounts, proofs, sessions, hash, lockOut, post(), transactions, clock);
        return new Registration(
                accounts, signIns, hash, lockOut, admitting, recovery, post(), transactions, ulids, clock);
    }

    @Test
    void whoIsInvitedComesInOnceWithTheirOwnAddressAlone() throws InterruptedException {
        var signUps = signUps(SignUps.Mode.INVITED, post());
        var registration = registration(signUps);
        var admin = SignedIn.up(this::send);
        transactions.apart(() -> database.sql("update accounts set admin = true where email = ?")
                .param(admin.email())
                .update());
        assertRefused(registration, "guest.invited@example.org", null, 403);
        var account = new AccountId(Ulid.from(admin.account()));
        var session = transactions.apart(() -> database.sql("select id from sessions where account_id = ?")
                .param(account.value().toUuid())
                .query(java.util.UUID.class)
                .single());
        var credential = OpenSessions.credential(Ulid.from(session));
        signUps.invite(new Actor(account, admin.workspace(), Role.OWNER, credential), "guest.invited@example.org");
        var token = link("guest.invited@example.org", "sign-up");
        assertRefused(registration, "somebody.else@example.org", token, 422);
        var admission = registration.signUp("guest.invited@example.org", SignedIn.PASSWORD, "Guest", token, DEVICE);
        assertThat(admission).isPresent();
        assertThat(admission.get().account().verified()).isTrue();
        assertRefused(registration, "guest.invited@example.org", token, 422);
        transactions.apart(() -> database.sql("update accounts set admin = false where email = ?")
                .param(admin.email())
                .update());
    }

    @Test
    void whereMailLeavesAnAccountWaitsForItsAddressToBeProven() throws InterruptedException {
        var open = registration(signUps(SignUps.Mode.OPEN, post()));
        assertThat(open.signUp("waits@example.org", SignedIn.PASSWORD, "Waits", null, DEVICE))
                .isEmpty();
        assertThat(link("waits@example.org", "verify")).isNotEmpty();
        assertThat(open.signUp("waits@example.org", SignedIn.PASSWORD, "Again", null, DEVICE))
                .isEmpty();
        assertThat(Objects.requireNonNull(mailed.poll(30, TimeUnit.SECONDS))).contains("Somebody tried to sign up");
        assertThatThrownBy(() -> open.signIn("waits@example.org", SignedIn.PASSWORD, DEVICE))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo("verify_first"));
    }

    @Test
    void whereNobodyMaySignUpNobodyCan() {
        assertRefused(registration(signUps(SignUps.Mode.CLOSED, post())), "closed.out@example.org", null, 403);
    }

    private static void assertRefused(Registration registration, String email, @Nullable String token, int status) {
        assertThatThrownBy(() -> registration.signUp(email, SignedIn.PASSWORD, "Guest", token, DEVICE))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.kind().status()).isEqualTo(status));
    }

    private String link(String address, String page) throws InterruptedException {
        var mail = Objects.requireNonNull(mailed.poll(30, TimeUnit.SECONDS));
        assertThat(mail).startsWith(address + "\n").contains("https://sartor.example/" + page + "#token=");
        return mail.replaceAll("(?s).*#token=([A-Za-z0-9_-]{43}).*", "$1");
    }
}
