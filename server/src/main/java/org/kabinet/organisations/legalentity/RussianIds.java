package org.kabinet.organisations.legalentity;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** The checks that the Federal Tax Service and the Bank of Russia built into their numbers, to catch a slip of the finger while typing. */
final class RussianIds {

    private static final Pattern KPP = Pattern.compile("\\d{4}[0-9A-Z]{2}\\d{3}");
    private static final int[] INN_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] ACCOUNT = {7, 1, 3};

    private RussianIds() {}

    /** Ten digits for a company, twelve for a person. */
    static boolean isInn(String inn) {
        return switch (digits(inn)) {
            case 10 -> control(inn, INN_10) == digit(inn, 9);
            case 12 -> control(inn, INN_11) == digit(inn, 10) && control(inn, INN_12) == digit(inn, 11);
            default -> false;
        };
    }

    static boolean isKpp(String kpp) {
        return KPP.matcher(kpp).matches();
    }

    /** Thirteen digits for a company, fifteen for a sole trader. */
    static boolean isOgrn(String ogrn) {
        int length = digits(ogrn);
        if (length != 13 && length != 15) {
            return false;
        }
        BigInteger body = new BigInteger(ogrn.substring(0, length - 1));
        int control = body.mod(BigInteger.valueOf(length - 2L)).intValue() % 10;
        return control == digit(ogrn, length - 1);
    }

    static boolean isBic(String bic) {
        return digits(bic) == 9;
    }

    /** The account's key depends on the bank; an account with the treasury's or the Bank of Russia's own bank is keyed by its region. */
    static boolean isAccount(String account, String bic) {
        if (digits(account) != 20 || !isBic(bic)) {
            return false;
        }
        int branch = Integer.parseInt(bic.substring(6));
        String key = branch <= 2 ? "0" + bic.substring(4, 6) : bic.substring(6);
        String all = key + account;
        int sum = 0;
        for (int i = 0; i < all.length(); i++) {
            sum += digit(all, i) * ACCOUNT[i % 3] % 10;
        }
        return sum % 10 == 0;
    }

    private static int control(String number, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(number, i) * weights[i];
        }
        return sum % 11 % 10;
    }

    private static int digit(String number, int position) {
        return number.charAt(position) - '0';
    }

    private static int digits(String number) {
        return number.chars().allMatch(c -> c >= '0' && c <= '9') ? number.length() : -1;
    }
}
