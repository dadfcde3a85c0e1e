export const searchStyle = ``
