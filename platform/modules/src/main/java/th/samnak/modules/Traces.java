package th.samnak.modules;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Failures of functions as text. A logging system that keeps the last failures themselves would keep, through them, the
 * classes of functions that have gone.
 */
public final class Traces {

    private Traces() {}

    public static String text(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
