package dev.sartor.identity;

import dev.sartor.identity.passwords.PasswordRules;
import dev.sartor.identity.passwords.SlowHash;
import dev.sartor.identity.sessions.LockOut;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes people in, and lets back in those who are known. */
public final class Registration {
    private static final int LONGEST_NAME = 200;

    private final Accounts accounts;
    private final SignIns signIns;
    private final SlowHash hash;
    private final LockOut lockOut;
    private final SignUps signUps;
    private final Recovery recovery;
    private final Post post;
    private final Transactions transactions;
    private final Ulids ulids;
    private final Clock clock;
    private final String nobodysHash;

    public Registration(
            Accounts accounts,
            SignIns signIns,
            SlowHash hash,
            LockOut lockOut,
            SignUps signUps,
            Recovery recovery,
            Post post,
            Transactions transactions,
            Ulids ulids,
            Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.hash = hash;
        this.lockOut = lockOut;
        this.signUps = signUps;
        this.recovery = recovery;
        this.post = post;
        this.transactions = transactions;
        this.ulids = ulids;
        this.clock = clock;
        this.nobodysHash = hash.ofNobody();
    }

    /**
     * Makes an account with a workspace of its own, and signs it in. Where mail leaves the machine, an account waits for
     * its address to be proven, and nobody learns whether the address had one before.
     *
     * @param token an invitation's or the first admin's; null for none
     * @return nothing when the person must look into their mail first
     * @throws Failure (422) for what the input lacks, (403) when nobody may sign up so, (409) when the address has an
     *     account and no mail can say so
     */
    public Optional<Admission> signUp(
            String email, String password, String name, @Nullable String token, String device) {
        var address = new EmailAddress(email).text();
        PasswordRules.check("password", password, address);
        var called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME || called.chars().anyMatch(Character::isISOControl)) {
            throw Failure.invalid("name", "must have 1 to " + LONGEST_NAME + " characters");
        }
        var kept = hash.of(password);
        var home = new WorkspaceId(ulids.next());
        return transactions.in(home, () -> {
            var ticket = signUps.admit(address, token);
            if (accounts.byEmail(address).isPresent()) return taken(address);
            var now = clock.instant();
            var account = new Account(
                    new AccountId(ulids.next()),
                    address,
                    called,
                    home,
                    ticket.admin(),
                    ticket.proven() ? now : null,
                    now);
            if (!accounts.add(account, kept)) throw exists();
            if (account.verified() || !post.leaves()) return Optional.of(signIns.begin(account, device));
            recovery.askToVerify(account);
            return Optional.empty();
        });
    }

    private Optional<Admission> taken(String address) {
        if (!post.leaves()) throw exists();
        transactions.afterwards(() -> post.hasAccount(address));
        return Optional.empty();
    }

    private static Failure exists() {
        return Failure.conflict("account_exists", "There is an account with this address; sign in instead.");
    }

    /** @throws Failure (401), the same for a wrong password and an unknown address */
    public Admission signIn(String email, String password, String device) {
        var address = new EmailAddress(email).text();
        lockOut.check(address);
        Optional<Accounts.Credential> known = transactions.apart(() -> accounts.credential(address));
        var matches = hash.matches(
                password, known.map(Accounts.Credential::passwordHash).orElse(nobodysHash));
        if (known.isEmpty() || !matches) {
            lockOut.failed(address);
            throw new Failure(
                    Failure.Kind.UNAUTHENTICATED,
                    "sign_in_refused",
                    "The address and the password do not belong together.");
        }
        var account = known.get().account();
        var admitted = transactions.apart(() -> {
            lockOut.succeeded(address);
            if (account.verified() || !post.leaves()) return Optional.of(signIns.begin(account, device));
            recovery.askToVerify(account);
            return Optional.<Admission>empty();
        });
        return admitted.orElseThrow(() -> Failure.forbidden(
                "verify_first", "Prove your address first: open the link in the mail that is on its way to it."));
    }
}
