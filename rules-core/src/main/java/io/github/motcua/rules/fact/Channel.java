package io.github.motcua.rules.fact;

/** How a request reaches the desk (NĐ 61/2018 Art 16; Luật Hộ tịch 2014 Art 9(1)). */
public enum Channel {
    /** Handed in by a person at a desk (trực tiếp). */
    IN_PERSON,
    /** By the public postal service (bưu chính công ích). */
    POST,
    /** Through the public service portal (trực tuyến). */
    ONLINE
}
