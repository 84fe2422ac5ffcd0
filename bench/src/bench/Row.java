package bench;

/**
 * One operation at one load.
 *
 * @param rate of the portal, per second
 * @param floorRate of the bare SQL, per second
 */
record Row(String op, int clients, double rate, double p50, double p95, double p99, long errors, double floorRate) {
    double ratio() {
        return floorRate == 0 ? 0 : rate / floorRate;
    }
}
