package th.samnak.security.accounts;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.security.domain.AccountName;
import th.samnak.security.domain.KeptAccount;
import th.samnak.security.passwords.Argon2Passwords;

/** Checks the passwords that are kept here; as long for a name without an account as for one with. */
@Component(service = LocalPasswords.class)
public final class LocalPasswords {

    private final AccountBook book;
    private final Argon2Passwords passwords;
    private final String nobodys;

    @Activate
    public LocalPasswords(@Reference AccountBook book) {
        this(book, new Argon2Passwords());
    }

    public LocalPasswords(AccountBook book, Argon2Passwords passwords) {
        this.book = book;
        this.passwords = passwords;
        this.nobodys = passwords.hash("nobody has this password".toCharArray());
    }

    /** Whether it is the account's password; a hash made at a lower cost than today's is made anew. */
    public boolean matches(String account, char[] password) {
        Optional<String> name = AccountName.of(account);
        Optional<String> hash = name.flatMap(book::find).flatMap(KeptAccount::passwordHash);
        boolean right = passwords.matches(password, hash.orElse(nobodys)) && hash.isPresent();
        if (right && passwords.weak(hash.orElseThrow())) {
            String stronger = passwords.hash(password);
            book.change(name.orElseThrow(), kept -> kept.strengthen(stronger));
        }
        return right;
    }

    public String hash(char[] password) {
        return passwords.hash(password);
    }
}
