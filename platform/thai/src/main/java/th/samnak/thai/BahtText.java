package th.samnak.thai;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Amounts of money in words, as cheques, vouchers and contracts carry them. */
public final class BahtText {

    private static final String[] DIGITS = {"ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"};
    private static final String[] PLACES = {"", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"};
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    /** How a final one is read after a higher digit: เอ็ด by the Royal Society's rule, หนึ่ง by the habit of some offices. */
    public enum FinalOne {
        ET,
        /** หนึ่งร้อยหนึ่ง; สิบเอ็ด and ยี่สิบเอ็ด stay. */
        NUENG
    }

    private BahtText() {}

    /** @param amount in baht; rounded half up to whole satang */
    public static String of(BigDecimal amount) {
        return of(amount, FinalOne.ET);
    }

    public static String of(BigDecimal amount, FinalOne style) {
        BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
        BigInteger[] parts = rounded.abs().unscaledValue().divideAndRemainder(BigInteger.valueOf(100));
        String sign = rounded.signum() < 0 ? "ลบ" : "";
        if (parts[1].signum() == 0) {
            return sign + words(parts[0], style) + "บาทถ้วน";
        }
        String baht = parts[0].signum() == 0 ? "" : words(parts[0], style) + "บาท";
        return sign + baht + words(parts[1], style) + "สตางค์";
    }

    /** As printed on forms: {@code (หกแสนเก้าหมื่นบาทถ้วน)}. */
    public static String inBrackets(BigDecimal amount) {
        return "(" + of(amount) + ")";
    }

    /** A whole number in words, without a unit. */
    public static String words(long number) {
        return (number < 0 ? "ลบ" : "") + words(BigInteger.valueOf(number).abs(), FinalOne.ET);
    }

    private static String words(BigInteger number, FinalOne style) {
        if (number.signum() == 0) {
            return DIGITS[0];
        }
        BigInteger[] parts = number.divideAndRemainder(MILLION);
        boolean higher = parts[0].signum() > 0;
        String millions = higher ? words(parts[0], style) + "ล้าน" : "";
        return millions + group(parts[1].intValueExact(), higher, style);
    }

    private static String group(int number, boolean higher, FinalOne style) {
        StringBuilder out = new StringBuilder();
        int divisor = 100_000;
        for (int place = 5; place >= 0; place--, divisor /= 10) {
            int digit = number / divisor % 10;
            if (digit != 0) {
                boolean afterTens = number / 10 % 10 != 0;
                boolean et = afterTens || style == FinalOne.ET && (higher || number > 9);
                out.append(digit(digit, place, et)).append(PLACES[place]);
            }
        }
        return out.toString();
    }

    private static String digit(int digit, int place, boolean et) {
        if (place == 1 && digit <= 2) {
            return digit == 1 ? "" : "ยี่";
        }
        return place == 0 && digit == 1 && et ? "เอ็ด" : DIGITS[digit];
    }
}
