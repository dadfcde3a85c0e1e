import { describe, expect, it } from 'vitest'
import { addressClass, isLoopback } from '../../../src/capture/web/address-class.ts'

describe('classes of addresses', () => {
  it.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '100.64.0.1',
    '100.100.100.200',
    '127.0.0.1',
    '127.255.255.254',
    '168.63.129.16',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.192',
    '192.0.2.7',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.7',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::7f00:1',
    '::ffff:93.184.216.34',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:a00:1::1',
    '3fff::1',
    '5f00::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '4000::1',
    'herald.example',
    '',
  ])('%s is not public', (address) => {
    expect(addressClass(address)).toEqual(expect.any(String))
  })

  it.each(['93.184.216.34', '172.32.0.1', '100.128.0.1', '1.1.1.1', '2606:4700::1111', '2a00:1450::1'])(
    '%s is public',
    (address) => {
      expect(addressClass(address)).toBeNull()
    },
  )

  it('knows this machine by 127.0.0.0/8 and ::1, not by an address in disguise', () => {
    expect(['127.0.0.1', '127.9.9.9', '::1'].every(isLoopback)).toBe(true)
    expect(['::ffff:127.0.0.1', '0.0.0.0', '10.0.0.1', 'localhost'].some(isLoopback)).toBe(false)
  })
})
