package io.github.motcua.rules.fact;

/** Where a request made in person is received. */
public enum Place {
    /** At the seat of the ward's People's Committee (trụ sở UBND phường). */
    WARD_OFFICE,
    /** At the applicant's home, or wherever the applicant is (lưu động, tại nhà). */
    AT_HOME,
    /** At a regional one-stop desk that receives for several wards (Bộ phận Một cửa khu vực). */
    REGIONAL_DESK
}
