package dev.sartor.identity;

import dev.sartor.identity.Proofs.Purpose;
import dev.sartor.notifications.Mail;

/** The letters that identity sends. They are on their way when the call returns, not there: nobody learns by waiting. */
public final class Post {
    private final Mail mail;
    private final String publicUrl;

    /** @param publicUrl where people reach this installation, without a slash at the end */
    public Post(Mail mail, String publicUrl) {
        this.mail = mail;
        this.publicUrl = publicUrl;
    }

    /** Whether mail leaves this machine, so that an address can be proven. */
    public boolean leaves() {
        return mail.leaves();
    }

    /** The token stands behind the "#": browsers do not send it anywhere by themselves. */
    void link(String to, Purpose purpose, String token) {
        switch (purpose) {
            case VERIFY ->
                send(to, "Prove your address", "Open this to prove that the address is yours:", "verify", token);
            case RESET ->
                send(
                        to,
                        "Set a new password",
                        "Open this within an hour to set a new password:",
                        "reset-password",
                        token);
            case INVITE -> send(to, "You are invited to Sartor", "Open this to make your account:", "sign-up", token);
            case ADMIN -> throw new IllegalArgumentException("the first admin's token is printed, not mailed");
        }
    }

    /** Told instead of an answer that would tell others that the address has an account. */
    void hasAccount(String to) {
        deliver(
                to,
                "You have an account already",
                "Somebody tried to sign up with your address. If it was you, sign in"
                        + " instead, or set a new password. If it was not, there is nothing to do.\n\n" + publicUrl
                        + "\n");
    }

    /** The last mail: that all is gone, so that nobody does it unseen. */
    void erased(String to) {
        deliver(
                to,
                "Your account is gone",
                "Your account and everything in it was deleted, as was asked for with your password. This is the last"
                        + " mail you get from here.\n");
    }

    private void send(String to, String subject, String text, String page, String token) {
        deliver(
                to,
                subject,
                text + "\n\n" + publicUrl + "/" + page + "#token=" + token
                        + "\n\nIf you did not ask for it, there is nothing to do.\n");
    }

    private void deliver(String to, String subject, String text) {
        Thread.ofVirtual().name("post").start(() -> mail.send(to, subject, text));
    }
}
