package th.samnak.web.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where the person wanted to go. Only a place in this house is ever gone back to. */
public final class ReturnAddress {

    private static final int LONGEST = 2000;

    private ReturnAddress() {}

    /** The address when it is a path of this system, else the first page. */
    public static String safe(@Nullable String wanted) {
        return wanted != null && isLocal(wanted) ? wanted : "/";
    }

    /** An address such as {@code /sign-in?next=…}. */
    public static String with(String page, String next) {
        return "/".equals(next) ? page : page + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    private static boolean isLocal(String wanted) {
        return wanted.length() <= LONGEST
                && wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().allMatch(c -> c > 0x20 && c != '\\' && c != 0x7f)
                && !wanted.startsWith("/sign-")
                && !wanted.startsWith("/password")
                && !wanted.contains("v-r=");
    }
}
