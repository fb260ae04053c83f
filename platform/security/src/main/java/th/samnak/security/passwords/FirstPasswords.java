package th.samnak.security.passwords;

import java.security.SecureRandom;

/** Makes passwords that can be read aloud and typed from paper: four groups of four, about 79 bits. */
public final class FirstPasswords {

    /** Without the signs that look alike: i, l, o, 0, 1. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    public String next() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
