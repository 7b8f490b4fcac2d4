package dev.sartor.identity.store;

import dev.sartor.identity.Account;
import dev.sartor.identity.Accounts;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Transactions;
import dev.sartor.notifications.Addresses;
import dev.sartor.notifications.Mail;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where an account's mail goes: out into the world only once the address is proven to be theirs. */
@Component
class AccountAddresses implements Addresses {
    private final Accounts accounts;
    private final Mail mail;
    private final Transactions transactions;

    AccountAddresses(Accounts accounts, Mail mail, Transactions transactions) {
        this.accounts = accounts;
        this.mail = mail;
        this.transactions = transactions;
    }

    @Override
    public Optional<String> of(AccountId account) {
        return transactions
                .apart(() -> accounts.byId(account))
                .filter(known -> known.verified() || !mail.leaves())
                .map(Account::email);
    }
}
