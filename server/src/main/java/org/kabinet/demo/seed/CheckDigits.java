package org.kabinet.demo.seed;

import java.util.stream.IntStream;

/** Completes the numbers that carry check digits, so that the demo's requisites pass every validation although nobody has them. */
public final class CheckDigits {
    private static final int[] INN = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] ACCOUNT = {7, 1, 3};
    private static final int ACCOUNT_KEY = 8;

    private CheckDigits() {}

    /** ИНН of an organisation from its first nine digits. */
    public static String inn(String nine) {
        return nine + innDigit(nine);
    }

    /** ИНН of a person from its first ten digits. */
    public static String personalInn(String ten) {
        String eleven = ten + innDigit(ten);
        return eleven + innDigit(eleven);
    }

    /** ОГРН from its first twelve digits. */
    public static String ogrn(String twelve) {
        return twelve + Long.parseLong(twelve) % 11 % 10;
    }

    /** ОГРНИП from its first fourteen digits. */
    public static String personalOgrn(String fourteen) {
        return fourteen + Long.parseLong(fourteen) % 13 % 10;
    }

    /** EAN-13 from its first twelve digits. */
    public static String ean(String twelve) {
        int sum = IntStream.range(0, twelve.length())
                .map(i -> digit(twelve, i) * (i % 2 == 0 ? 1 : 3))
                .sum();
        return twelve + (10 - sum % 10) % 10;
    }

    /** An account at the bank with this БИК: the ninth digit is its key. */
    public static String account(String bic, String twenty) {
        String keyless = twenty.substring(0, ACCOUNT_KEY) + '0' + twenty.substring(ACCOUNT_KEY + 1);
        String checked = bic.substring(bic.length() - 3) + keyless;
        int sum = IntStream.range(0, checked.length())
                .map(i -> digit(checked, i) * ACCOUNT[i % ACCOUNT.length] % 10)
                .sum();
        return twenty.substring(0, ACCOUNT_KEY) + sum * 3 % 10 + twenty.substring(ACCOUNT_KEY + 1);
    }

    private static int innDigit(String digits) {
        int from = INN.length - digits.length();
        int sum = IntStream.range(0, digits.length())
                .map(i -> digit(digits, i) * INN[from + i])
                .sum();
        return sum % 11 % 10;
    }

    private static int digit(String digits, int at) {
        return Character.digit(digits.charAt(at), 10);
    }
}
